// @generated from the schema "ProvisionInfo"; changes made here are lost at the next generation

/// The schema `ProvisionInfo`.
pub struct ProvisionInfo {
    /// `time`: `string (date-time)`.
    pub time: ::std::option::Option<crate::runtime::DateTime>,
    /// `source`: `string`.
    pub source: ::std::option::Option<::std::string::String>,
    /// `errorInfo`: `string`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ProvisionInfo {
    const EMPTY: Self = Self {
        time: ::std::option::Option::None,
        source: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ProvisionInfo = &<ProvisionInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ProvisionInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("time", "time", 0),
            ("source", "source", 0),
            ("errorInfo", "error_info", 0),
        ],
        fields: &[&E.time, &E.source, &E.error_info],
    }
};

crate::runtime::model!(ProvisionInfo);

crate::runtime::setters!(ProvisionInfo {
    with_time: time: crate::runtime::DateTime,
    with_source: source: ::std::string::String,
    with_error_info: error_info: ::std::string::String,
});
