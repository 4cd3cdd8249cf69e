// @generated from the schema "ExternalDataSource"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ExternalDataSource`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExternalDataSource {
    /// `platform`: `SALESFORCE`, the one known value.
    pub platform: Option<Open<Platform>>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExternalDataSource "ExternalDataSource" 2 {
    (
        platform: Open<Platform> = "platform" with_platform,
        url: String = "url" with_url,
    )
});

/// The property `platform` of `ExternalDataSource`. Known values: `SALESFORCE`.
#[repr(u16)]
#[non_exhaustive]
pub enum Platform {
    Salesforce,
}

crate::runtime::values!(Platform {
    Salesforce = "SALESFORCE",
});
