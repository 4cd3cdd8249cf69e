// @generated from the schema "PhoneChangeTopicUserAgentInfo"; changes made here are lost at the next generation

/// The schema `PhoneChangeTopicUserAgentInfo`.
pub struct PhoneChangeTopicUserAgentInfo {
    /// `firmwareVersion`: `string`.
    #[doc(alias = "firmwareVersion")]
    pub firmware_version: ::std::option::Option<::std::string::String>,
    /// `manufacturer`: `string`.
    pub manufacturer: ::std::option::Option<::std::string::String>,
    /// `model`: `string`.
    pub model: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PhoneChangeTopicUserAgentInfo {
    const EMPTY: Self = Self {
        firmware_version: ::std::option::Option::None,
        manufacturer: ::std::option::Option::None,
        model: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PhoneChangeTopicUserAgentInfo = &<PhoneChangeTopicUserAgentInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PhoneChangeTopicUserAgentInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("firmwareVersion", "firmware_version", 0),
            ("manufacturer", "manufacturer", 0),
            ("model", "model", 0),
        ],
        fields: &[&E.firmware_version, &E.manufacturer, &E.model],
    }
};

crate::runtime::model!(PhoneChangeTopicUserAgentInfo);

crate::runtime::setters!(PhoneChangeTopicUserAgentInfo {
    with_firmware_version: firmware_version: ::std::string::String,
    with_manufacturer: manufacturer: ::std::string::String,
    with_model: model: ::std::string::String,
});
