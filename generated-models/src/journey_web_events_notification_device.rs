// @generated from the schema "JourneyWebEventsNotificationDevice"; changes made here are lost at the next generation

/// The schema `JourneyWebEventsNotificationDevice`.
#[repr(C)]
pub struct JourneyWebEventsNotificationDevice {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `isMobile`: `boolean`.
    #[doc(alias = "isMobile")]
    pub is_mobile: ::std::option::Option<bool>,
    /// `screenHeight`: `integer`.
    #[doc(alias = "screenHeight")]
    pub screen_height: ::std::option::Option<i64>,
    /// `screenWidth`: `integer`.
    #[doc(alias = "screenWidth")]
    pub screen_width: ::std::option::Option<i64>,
    /// `screenDensity`: `integer`.
    #[doc(alias = "screenDensity")]
    pub screen_density: ::std::option::Option<i64>,
    /// `fingerprint`: `string`.
    pub fingerprint: ::std::option::Option<::std::string::String>,
    /// `osFamily`: `string`.
    #[doc(alias = "osFamily")]
    pub os_family: ::std::option::Option<::std::string::String>,
    /// `osVersion`: `string`.
    #[doc(alias = "osVersion")]
    pub os_version: ::std::option::Option<::std::string::String>,
    /// `category`: `string`.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `manufacturer`: `string`.
    pub manufacturer: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyWebEventsNotificationDevice "JourneyWebEventsNotificationDevice" 10 {
    (
        r#type: ::std::string::String = "type" 0 with_type,
        is_mobile: bool = "isMobile" 0 with_is_mobile,
        screen_height: i64 = "screenHeight" 0 with_screen_height,
        screen_width: i64 = "screenWidth" 0 with_screen_width,
        screen_density: i64 = "screenDensity" 0 with_screen_density,
        fingerprint: ::std::string::String = "fingerprint" 0 with_fingerprint,
        os_family: ::std::string::String = "osFamily" 0 with_os_family,
        os_version: ::std::string::String = "osVersion" 0 with_os_version,
        category: crate::runtime::Open<Category> = "category" 0 with_category,
        manufacturer: ::std::string::String = "manufacturer" 0 with_manufacturer,
    )
});

/// The property `category` of `JourneyWebEventsNotificationDevice`. Known values: `desktop`, `mobile`, `tablet`, `other`.
#[non_exhaustive]
pub enum Category {
    Desktop,
    Mobile,
    Tablet,
    Other,
}

crate::runtime::known!(Category);

impl crate::runtime::Enum for Category {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Desktop, "desktop"),
        (Self::Mobile, "mobile"),
        (Self::Tablet, "tablet"),
        (Self::Other, "other"),
    ];
}
