// @generated from the schema "JourneyWebEventsNotificationDevice"; changes made here are lost at the next generation

/// The schema `JourneyWebEventsNotificationDevice`.
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

impl crate::runtime::Model for JourneyWebEventsNotificationDevice {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        is_mobile: ::std::option::Option::None,
        screen_height: ::std::option::Option::None,
        screen_width: ::std::option::Option::None,
        screen_density: ::std::option::Option::None,
        fingerprint: ::std::option::Option::None,
        os_family: ::std::option::Option::None,
        os_version: ::std::option::Option::None,
        category: ::std::option::Option::None,
        manufacturer: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyWebEventsNotificationDevice = &<JourneyWebEventsNotificationDevice as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyWebEventsNotificationDevice",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("isMobile", "is_mobile", 0),
            ("screenHeight", "screen_height", 0),
            ("screenWidth", "screen_width", 0),
            ("screenDensity", "screen_density", 0),
            ("fingerprint", "fingerprint", 0),
            ("osFamily", "os_family", 0),
            ("osVersion", "os_version", 0),
            ("category", "category", 0),
            ("manufacturer", "manufacturer", 0),
        ],
        fields: &[
            &E.r#type,
            &E.is_mobile,
            &E.screen_height,
            &E.screen_width,
            &E.screen_density,
            &E.fingerprint,
            &E.os_family,
            &E.os_version,
            &E.category,
            &E.manufacturer,
        ],
    }
};

crate::runtime::model!(JourneyWebEventsNotificationDevice);

crate::runtime::setters!(JourneyWebEventsNotificationDevice {
    with_type: r#type: ::std::string::String,
    with_is_mobile: is_mobile: bool,
    with_screen_height: screen_height: i64,
    with_screen_width: screen_width: i64,
    with_screen_density: screen_density: i64,
    with_fingerprint: fingerprint: ::std::string::String,
    with_os_family: os_family: ::std::string::String,
    with_os_version: os_version: ::std::string::String,
    with_category: category: crate::runtime::Open<Category>,
    with_manufacturer: manufacturer: ::std::string::String,
});

/// The property `category` of `JourneyWebEventsNotificationDevice`. Known values: `desktop`, `mobile`, `tablet`, `other`.
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
