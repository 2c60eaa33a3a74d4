//! Calls every operation of both gateways once through the generated client, for a recorder that listens.
//!
//! `caller --url ADDRESS --keys DIR` signs with `DIR/merchant.pem`. What comes back is of no interest: whoever listens plays neither
//! gateway. The inputs are the document's examples.

use std::error::Error;
use std::path::Path;

use aggpay::{SigningKey, adapay, justap};
use tests::{Clients, OPERATIONS, Trouble};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let value = |name: &str| {
        let place = arguments.iter().position(|argument| argument == name)?;
        arguments.get(place + 1).cloned()
    };
    let (Some(url), Some(keys)) = (value("--url"), value("--keys")) else {
        return Err("caller --url ADDRESS --keys DIR".into());
    };
    let read = |name: &str| std::fs::read_to_string(Path::new(&keys).join(name));
    let merchant = SigningKey::from_pem(&read("merchant.pem")?)?;
    let platform = SigningKey::from_pem(&read("platform.pem")?)?.verifying_key();
    let adapay = adapay::Client::builder().api_key(tests::API_KEY).signing_key(merchant.clone()).platform_key(platform);
    let justap = justap::Client::builder().api_key(tests::API_KEY).signing_key(merchant);
    let clients = Clients { adapay: adapay.base_url(&url).build()?, justap: justap.base_url(&url).build()? };
    for case in OPERATIONS {
        if let Err(Trouble::Example(message)) = (case.call)(&clients, &case.request()).await {
            return Err(format!("{}: {message}", case.title).into());
        }
    }
    Ok(())
}
