//! JSON text, straight into bytes: what serde_json writes, byte for byte, without the layers that let it write anything anywhere.
//!
//! It knows what the model and `serde_json::Value` consist of. Neither has bytes, characters or variants of its own.

use crate::runtime::number;
use serde::ser::{Error as _, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};
use serde_json::{Error, Value};

/// Writes one value.
pub(super) struct Json<'a>(pub(super) &'a mut Vec<u8>);

/// Writes the parts of a value, and what comes between and after them.
pub(super) struct Parts<'a> {
    out: &'a mut Vec<u8>,
    started: bool,
    end: u8,
}

impl<'a> Json<'a> {
    fn integer(self, negative: bool, magnitude: u64) {
        self.0.extend_from_slice(number::Digits::integer(negative, magnitude).as_bytes());
    }

    fn parts(self, start: u8, end: u8) -> Parts<'a> {
        self.0.push(start);
        Parts { out: self.0, started: false, end }
    }
}

impl Parts<'_> {
    fn next(&mut self) {
        if self.started {
            self.out.push(b',');
        }
        self.started = true;
    }
}

/// What neither the model nor a `Value` holds.
macro_rules! unknown {
    ($($method:ident($($argument:ty),*) -> $ok:ty;)*) => {$(
        fn $method(self, $(_: $argument),*) -> Result<$ok, Error> {
            Err(Error::custom("not a value of JSON"))
        }
    )*};
}

macro_rules! integers {
    ($($signed:ident($number:ty);)* => $($unsigned:ident($natural:ty);)*) => {
        $(fn $signed(self, value: $number) -> Result<(), Error> {
            self.integer(value < 0, value.unsigned_abs().into());
            Ok(())
        })*
        $(fn $unsigned(self, value: $natural) -> Result<(), Error> {
            self.integer(false, value.into());
            Ok(())
        })*
    };
}

impl<'a> Serializer for Json<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Parts<'a>;
    type SerializeMap = Parts<'a>;
    type SerializeStruct = Spelling<'a>;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeStructVariant = Impossible<(), Error>;

    integers! {
        serialize_i8(i8); serialize_i16(i16); serialize_i32(i32); serialize_i64(i64); =>
        serialize_u8(u8); serialize_u16(u16); serialize_u32(u32); serialize_u64(u64);
    }

    unknown! {
        serialize_char(char) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_unit_variant(&'static str, u32, &'static str) -> ();
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }

    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.0.extend_from_slice(if value { b"true" } else { b"false" });
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Result<(), Error> {
        serde_json::to_writer(self.0, &value)
    }

    fn serialize_f64(self, value: f64) -> Result<(), Error> {
        serde_json::to_writer(self.0, &value)
    }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        quoted(self.0, text);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.0.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Error> {
        Err(Error::custom("not a value of JSON"))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Parts<'a>, Error> {
        Ok(self.parts(b'[', b']'))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Parts<'a>, Error> {
        Ok(self.parts(b'{', b'}'))
    }

    /// The side door: a number by its spelling.
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Spelling<'a>, Error> {
        Ok(Spelling(self.0))
    }
}

impl SerializeSeq for Parts<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.next();
        value.serialize(Json(self.out))
    }

    fn end(self) -> Result<(), Error> {
        self.out.push(self.end);
        Ok(())
    }
}

impl SerializeMap for Parts<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.next();
        key.serialize(Json(self.out))?;
        self.out.push(b':');
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(Json(self.out))
    }

    fn end(self) -> Result<(), Error> {
        self.out.push(self.end);
        Ok(())
    }
}

/// Writes the text of a number as it stands.
pub(super) struct Spelling<'a>(&'a mut Vec<u8>);

impl SerializeStruct for Spelling<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, value: &T) -> Result<(), Error> {
        match serde_json::to_value(value)? {
            Value::String(text) => self.0.extend_from_slice(text.as_bytes()),
            _ => return Err(Error::custom("not a value of JSON")),
        }
        Ok(())
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}

/// Writes a text with its quotes.
fn quoted(out: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    out.reserve(bytes.len().saturating_add(3));
    out.push(b'"');
    if is_plain(bytes) {
        out.extend_from_slice(bytes);
    } else {
        escaped(out, bytes);
    }
    out.push(b'"');
}

/// Whether a text stands in JSON as it is. Eight bytes at a time: a bit stays at the top of each that is a quote, a backslash or a control.
fn is_plain(bytes: &[u8]) -> bool {
    const ONES: u64 = u64::MAX / 255;
    const TOPS: u64 = ONES << 7;
    let (words, rest) = bytes.as_chunks::<8>();
    let zero = |word: u64| word.wrapping_sub(ONES) & !word;
    let found = words.iter().map(|word| u64::from_ne_bytes(*word)).fold(0, |found, word| {
        let control = word.wrapping_sub(ONES * 0x20) & !word;
        found | ((control | zero(word ^ (ONES * 0x22)) | zero(word ^ (ONES * 0x5c))) & TOPS)
    });
    found == 0 && !rest.iter().any(|byte| matches!(byte, 0..0x20 | b'"' | b'\\'))
}

#[cold]
fn escaped(out: &mut Vec<u8>, bytes: &[u8]) {
    const HEX: [u8; 16] = *b"0123456789abcdef";
    for &byte in bytes {
        let letter = match byte {
            b'"' | b'\\' => byte,
            8 => b'b',
            9 => b't',
            10 => b'n',
            12 => b'f',
            13 => b'r',
            0..0x20 => {
                let digit = |index: u8| HEX.get(usize::from(index)).copied().unwrap_or(b'0');
                out.extend_from_slice(&[b'\\', b'u', b'0', b'0', digit(byte >> 4), digit(byte & 15)]);
                continue;
            }
            _ => {
                out.push(byte);
                continue;
            }
        };
        out.extend_from_slice(&[b'\\', letter]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn bytes_are_those_of_serde_json() {
        let texts: Vec<String> = (0..0x100_u32)
            .filter_map(char::from_u32)
            .flat_map(|sign| (0..10).map(move |at| format!("{}{sign}{}", "a".repeat(at), "é".repeat(9 - at))))
            .collect();
        let numbers = json!([0, -1, 7, 10, 99, 100, i64::MIN, i64::MAX, u64::MAX, 0.1, -2.5, 1e300, 1e-9, 100.0]);
        let value = json!({"texts": texts, "numbers": numbers, "nothing": [{}, [], null, true, false], "": ""});
        let mut out = Vec::new();
        assert!(value.serialize(Json(&mut out)).is_ok());
        assert_eq!(String::from_utf8(out).ok(), serde_json::to_string(&value).ok());
    }
}
