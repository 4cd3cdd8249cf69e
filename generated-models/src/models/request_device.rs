// @generated from the schema "RequestDevice"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `RequestDevice`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RequestDevice {
    /// `category`: one of `desktop`, `mobile`, `tablet` and `other`, required.
    pub category: Option<Open<Category>>,
    /// `type`: `string`, required.
    pub r#type: Option<String>,
    /// `isMobile`: `boolean`.
    #[doc(alias = "isMobile")]
    pub is_mobile: Option<bool>,
    /// `screenHeight`: `integer (int32)`.
    #[doc(alias = "screenHeight")]
    pub screen_height: Option<i32>,
    /// `screenWidth`: `integer (int32)`.
    #[doc(alias = "screenWidth")]
    pub screen_width: Option<i32>,
    /// `screenDensity`: `integer (int32)`.
    #[doc(alias = "screenDensity")]
    pub screen_density: Option<i32>,
    /// `fingerprint`: `string`.
    pub fingerprint: Option<String>,
    /// `osFamily`: `string`, required.
    #[doc(alias = "osFamily")]
    pub os_family: Option<String>,
    /// `osVersion`: `string`, required.
    #[doc(alias = "osVersion")]
    pub os_version: Option<String>,
    /// `manufacturer`: `string`.
    pub manufacturer: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RequestDevice "RequestDevice" 10 {
    (
        category: Open<Category> = "category" with_category required,
        r#type: String = "type" with_type required,
        is_mobile: bool = "isMobile" with_is_mobile,
        screen_height: i32 = "screenHeight" with_screen_height,
        screen_width: i32 = "screenWidth" with_screen_width,
        screen_density: i32 = "screenDensity" with_screen_density,
        fingerprint: String = "fingerprint" with_fingerprint,
        os_family: String = "osFamily" with_os_family required,
        os_version: String = "osVersion" with_os_version required,
        manufacturer: String = "manufacturer" with_manufacturer,
    )
});

/// The property `category` of `RequestDevice`. Known values: `desktop`, `mobile`, `tablet`, `other`.
#[repr(u16)]
#[non_exhaustive]
pub enum Category {
    Desktop,
    Mobile,
    Tablet,
    Other,
}

crate::runtime::values!(Category {
    Desktop = "desktop",
    Mobile = "mobile",
    Tablet = "tablet",
    Other = "other",
});
