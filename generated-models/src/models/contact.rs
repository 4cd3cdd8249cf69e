// @generated from the schema "Contact"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `Contact`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Contact {
    /// `address`: `string`.
    pub address: Option<String>,
    /// `display`: `string`, read-only.
    pub display: Option<String>,
    /// `mediaType`: one of `PHONE`, `EMAIL` and `SMS`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Open<MediaType>>,
    /// `type`: one of `PRIMARY`, `WORK`, `WORK2`, `WORK3` and 5 more.
    pub r#type: Option<Open<Type>>,
    /// `extension`: `string`.
    pub extension: Option<String>,
    /// `countryCode`: `string`.
    #[doc(alias = "countryCode")]
    pub country_code: Option<String>,
    /// `integration`: `string`.
    pub integration: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Contact "Contact" 7 {
    (
        address: String = "address" with_address,
        display: String = "display" with_display read_only,
        media_type: Open<MediaType> = "mediaType" with_media_type,
        r#type: Open<Type> = "type" with_type,
        extension: String = "extension" with_extension,
        country_code: String = "countryCode" with_country_code,
        integration: String = "integration" with_integration,
    )
});

/// The property `mediaType` of `Contact`. Known values: `PHONE`, `EMAIL`, `SMS`.
#[repr(u16)]
#[non_exhaustive]
pub enum MediaType {
    Phone,
    Email,
    Sms,
}

crate::runtime::values!(MediaType {
    Phone = "PHONE",
    Email = "EMAIL",
    Sms = "SMS",
});

/// The property `type` of `Contact`. Known values: `PRIMARY`, `WORK`, `WORK2`, `WORK3`, `WORK4`, `HOME`, `MOBILE`, `MAIN`, `OTHER`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Primary,
    Work,
    Work2,
    Work3,
    Work4,
    Home,
    Mobile,
    Main,
    Other,
}

crate::runtime::values!(Type {
    Primary = "PRIMARY",
    Work = "WORK",
    Work2 = "WORK2",
    Work3 = "WORK3",
    Work4 = "WORK4",
    Home = "HOME",
    Mobile = "MOBILE",
    Main = "MAIN",
    Other = "OTHER",
});
