{{ it.header }}

//! A gateway to develop against, offline: every operation of every module, answered with an example.
//!
//! ```sh
//! cargo run -p {{ it.name }} --features mock --example mock_gateway -- --listen 127.0.0.1:0
//! ```

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use {{ it.lib_name }}::mock::{Gateway, Keys};

const HELP: &str = "\
A gateway to develop against, offline: every operation, answered with an example.

Usage: mock_gateway [--listen ADDRESS] [--keys FOLDER]

  --listen ADDRESS  where to listen [default: 127.0.0.1:0, a free port]
  --keys FOLDER     keys to use, made there when it has none [default: new ones in a folder that goes when the gateway ends]
  --help            this text

Requests must be signed with the merchant's key where the document says so. The header `Prefer` asks for another answer:
`Prefer: example=name`, `Prefer: code=404`. Ctrl-C ends the gateway.";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(std::env::args().skip(1)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mock_gateway: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(mut arguments: impl Iterator<Item = String>) -> io::Result<()> {
    let mut listen = "127.0.0.1:0".to_owned();
    let mut folder = None;
    while let Some(argument) = arguments.next() {
        match (argument.as_str(), arguments.next()) {
            ("--help" | "-h", _) => {
                println!("{HELP}");
                return Ok(());
            }
            ("--listen", Some(address)) => listen = address,
            ("--keys", Some(path)) => folder = Some(PathBuf::from(path)),
            _ => return Err(io::Error::other(format!("{argument} is not understood; see --help"))),
        }
    }
    if let Some(folder) = folder {
        return serve(&listen, &folder).await;
    }
    let folder = std::env::temp_dir().join(format!("{{ it.name }}-mock-{}", std::process::id()));
    // Nobody may have put anything there before.
    std::fs::create_dir(&folder)?;
    let ended = serve(&listen, &folder).await;
    std::fs::remove_dir_all(&folder).and(ended)
}

/// Serves until Ctrl-C.
async fn serve(listen: &str, folder: &Path) -> io::Result<()> {
    let keys = Keys::in_folder(folder)?;
    let gateway = Gateway::start_with(listen, keys).await?;
    for (module, url) in gateway.urls() {
        println!("{module}: {url}");
    }
    println!("api key: {}", gateway.keys().api_key());
    for (what, file) in [("api key file", "api_key"), ("merchant's private key", "merchant.pem"), ("platform's public key", "platform.pem")] {
        println!("{what}: {}", folder.join(file).display());
    }
    println!("Ctrl-C ends it.");
    tokio::signal::ctrl_c().await
}
