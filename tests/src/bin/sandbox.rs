//! Serves the sandbox until it is ended.
//!
//! `sandbox --listen 127.0.0.1:0 --keys DIR [--des-key KEY]` listens on three ports in a row of free ones: Adapay, Justap and
//! the control interface. It prints one `name=value` a line, and `ready` when everybody may come.
//!
//! DIR holds `merchant.pem` and `platform.pem`; those that are missing are written there from the tests' throw-away keys, and the
//! public halves beside them.

use std::error::Error;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use aggpay::SigningKey;
use rsa::RsaPrivateKey;
use rsa::pkcs8::{DecodePrivateKey, EncodePublicKey, LineEnding};
use tests::sandbox::{Patience, Sandbox, Settings};
use tokio::net::TcpListener;

/// The merchant's API key at either gateway.
const API_KEY: &str = "api_test_00000000-0000-4000-8000-00000000c0de";

struct Arguments {
    listen: SocketAddr,
    keys: PathBuf,
    des_key: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments = arguments()?;
    let merchant = key(&arguments.keys, "merchant", include_str!("../../data/keys/merchant.pem"))?;
    let platform = key(&arguments.keys, "platform", include_str!("../../data/keys/platform.pem"))?;
    let settings = Settings {
        api_key: API_KEY.to_owned(),
        merchant_key: merchant.verifying_key(),
        platform_key: platform,
        des_key: arguments.des_key,
        patience: Patience::default(),
    };
    let sandbox = Arc::new(Sandbox::new(settings)?);

    let adapay = TcpListener::bind(arguments.listen).await?;
    let address = |offset: u16| match arguments.listen.port() {
        0 => arguments.listen,
        port => SocketAddr::new(arguments.listen.ip(), port.saturating_add(offset)),
    };
    let justap = TcpListener::bind(address(1)).await?;
    let control = TcpListener::bind(address(2)).await?;
    let adapay_url = format!("http://{}", adapay.local_addr()?);
    let lines = [
        format!("adapay={adapay_url}"),
        format!("justap=http://{}", justap.local_addr()?),
        format!("control=http://{}", control.local_addr()?),
        format!("api_key={API_KEY}"),
        format!("keys={}", arguments.keys.display()),
        "ready".to_owned(),
    ];
    say(&lines.join("\n"))?;
    let adapay = axum::serve(adapay, sandbox.adapay_router(&adapay_url));
    let justap = axum::serve(justap, sandbox.justap_router());
    let control = axum::serve(control, sandbox.control_router());
    let ended = tokio::try_join!(adapay.into_future(), justap.into_future(), control.into_future());
    ended.map(|_| ()).map_err(Into::into)
}

fn say(text: &str) -> std::io::Result<()> {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{text}")?;
    out.flush()
}

fn arguments() -> Result<Arguments, Box<dyn Error>> {
    let mut arguments = Arguments { listen: SocketAddr::from(([127, 0, 0, 1], 0)), keys: PathBuf::from("."), des_key: None };
    let mut given = std::env::args().skip(1);
    while let Some(name) = given.next() {
        let value = given.next().ok_or_else(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--listen" => arguments.listen = value.parse()?,
            "--keys" => arguments.keys = PathBuf::from(value),
            "--des-key" => arguments.des_key = Some(value),
            _ => return Err(format!("there is no {name}: --listen ADDRESS --keys DIR --des-key KEY").into()),
        }
    }
    Ok(arguments)
}

/// Reads a private key, written there first if need be, and writes its public half beside it.
fn key(folder: &Path, name: &str, otherwise: &str) -> Result<SigningKey, Box<dyn Error>> {
    let path = folder.join(format!("{name}.pem"));
    if !path.exists() {
        std::fs::create_dir_all(folder)?;
        std::fs::write(&path, otherwise)?;
    }
    let pem = std::fs::read_to_string(&path)?;
    let public = RsaPrivateKey::from_pkcs8_pem(&pem)?.to_public_key().to_public_key_pem(LineEnding::LF)?;
    std::fs::write(folder.join(format!("{name}_public.pem")), public)?;
    SigningKey::from_pem(&pem).map_err(Into::into)
}
