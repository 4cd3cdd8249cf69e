// @generated from the schema "MediaIceSelectedCandidate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `MediaIceSelectedCandidate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaIceSelectedCandidate {
    /// `address`: `string`.
    pub address: Option<String>,
    /// `type`: one of `host`, `srflx`, `prflx` and `relay`.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaIceSelectedCandidate "MediaIceSelectedCandidate" 2 {
    (
        address: String = "address" with_address,
        r#type: Open<Type> = "type" with_type,
    )
});

/// The property `type` of `MediaIceSelectedCandidate`. Known values: `host`, `srflx`, `prflx`, `relay`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Host,
    Srflx,
    Prflx,
    Relay,
}

crate::runtime::values!(Type {
    Host = "host",
    Srflx = "srflx",
    Prflx = "prflx",
    Relay = "relay",
});
