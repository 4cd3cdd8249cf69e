// @generated from the schema "Device"; changes made here are lost at the next generation

/// The schema `Device`.
pub struct Device {
    /// `category`: `string`, required.
    pub category: ::std::option::Option<crate::runtime::Open<Category>>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `isMobile`: `boolean`, required.
    #[doc(alias = "isMobile")]
    pub is_mobile: ::std::option::Option<bool>,
    /// `screenHeight`: `integer (int32)`.
    #[doc(alias = "screenHeight")]
    pub screen_height: ::std::option::Option<i32>,
    /// `screenWidth`: `integer (int32)`.
    #[doc(alias = "screenWidth")]
    pub screen_width: ::std::option::Option<i32>,
    /// `screenDensity`: `integer (int32)`.
    #[doc(alias = "screenDensity")]
    pub screen_density: ::std::option::Option<i32>,
    /// `fingerprint`: `string`.
    pub fingerprint: ::std::option::Option<::std::string::String>,
    /// `osFamily`: `string`, required.
    #[doc(alias = "osFamily")]
    pub os_family: ::std::option::Option<::std::string::String>,
    /// `osVersion`: `string`, required.
    #[doc(alias = "osVersion")]
    pub os_version: ::std::option::Option<::std::string::String>,
    /// `manufacturer`: `string`.
    pub manufacturer: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Device {
    const EMPTY: Self = Self {
        category: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        is_mobile: ::std::option::Option::None,
        screen_height: ::std::option::Option::None,
        screen_width: ::std::option::Option::None,
        screen_density: ::std::option::Option::None,
        fingerprint: ::std::option::Option::None,
        os_family: ::std::option::Option::None,
        os_version: ::std::option::Option::None,
        manufacturer: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Device = &<Device as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Device",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("category", "category", 1),
            ("type", "type", 1),
            ("isMobile", "is_mobile", 1),
            ("screenHeight", "screen_height", 0),
            ("screenWidth", "screen_width", 0),
            ("screenDensity", "screen_density", 0),
            ("fingerprint", "fingerprint", 0),
            ("osFamily", "os_family", 1),
            ("osVersion", "os_version", 1),
            ("manufacturer", "manufacturer", 0),
        ],
        fields: &[
            &E.category,
            &E.r#type,
            &E.is_mobile,
            &E.screen_height,
            &E.screen_width,
            &E.screen_density,
            &E.fingerprint,
            &E.os_family,
            &E.os_version,
            &E.manufacturer,
        ],
    }
};

crate::runtime::model!(Device);

crate::runtime::setters!(Device {
    with_category: category: crate::runtime::Open<Category>,
    with_type: r#type: ::std::string::String,
    with_is_mobile: is_mobile: bool,
    with_screen_height: screen_height: i32,
    with_screen_width: screen_width: i32,
    with_screen_density: screen_density: i32,
    with_fingerprint: fingerprint: ::std::string::String,
    with_os_family: os_family: ::std::string::String,
    with_os_version: os_version: ::std::string::String,
    with_manufacturer: manufacturer: ::std::string::String,
});

/// The property `category` of `Device`. Known values: `desktop`, `mobile`, `tablet`, `other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Category {
    Desktop,
    Mobile,
    Tablet,
    Other,
}

impl crate::runtime::Enum for Category {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Desktop, "desktop"),
        (Self::Mobile, "mobile"),
        (Self::Tablet, "tablet"),
        (Self::Other, "other"),
    ];
}
