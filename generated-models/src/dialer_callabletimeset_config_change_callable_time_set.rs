// @generated from the schema "DialerCallabletimesetConfigChangeCallableTimeSet"; changes made here are lost at the next generation

/// The schema `DialerCallabletimesetConfigChangeCallableTimeSet`.
pub struct DialerCallabletimesetConfigChangeCallableTimeSet {
    /// `callableTimes`: `array of DialerCallabletimesetConfigChangeCallableTime`.
    #[doc(alias = "callableTimes")]
    pub callable_times: ::std::option::Option<
        ::std::vec::Vec<crate::DialerCallabletimesetConfigChangeCallableTime>,
    >,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerCallabletimesetConfigChangeCallableTimeSet {
    const EMPTY: Self = Self {
        callable_times: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerCallabletimesetConfigChangeCallableTimeSet = &<DialerCallabletimesetConfigChangeCallableTimeSet as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerCallabletimesetConfigChangeCallableTimeSet",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("callableTimes", "callable_times", 0),
            ("additionalProperties", "additional_properties", 0),
            ("id", "id", 0),
            ("name", "name", 0),
            ("dateCreated", "date_created", 0),
            ("dateModified", "date_modified", 0),
            ("version", "version", 0),
        ],
        fields: &[
            &E.callable_times,
            &E.additional_properties,
            &E.id,
            &E.name,
            &E.date_created,
            &E.date_modified,
            &E.version,
        ],
    }
};

crate::runtime::model!(DialerCallabletimesetConfigChangeCallableTimeSet);

crate::runtime::setters!(DialerCallabletimesetConfigChangeCallableTimeSet {
    with_callable_times: callable_times: ::std::vec::Vec<crate::DialerCallabletimesetConfigChangeCallableTime>,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_version: version: i64,
});
