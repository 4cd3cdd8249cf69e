// @generated from the schema "DialerCallabletimesetConfigChangeTimeSlot"; changes made here are lost at the next generation

/// The schema `DialerCallabletimesetConfigChangeTimeSlot`.
pub struct DialerCallabletimesetConfigChangeTimeSlot {
    /// `startTime`: `string`.
    #[doc(alias = "startTime")]
    pub start_time: ::std::option::Option<::std::string::String>,
    /// `stopTime`: `string`.
    #[doc(alias = "stopTime")]
    pub stop_time: ::std::option::Option<::std::string::String>,
    /// `day`: `integer`.
    pub day: ::std::option::Option<i64>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerCallabletimesetConfigChangeTimeSlot {
    const EMPTY: Self = Self {
        start_time: ::std::option::Option::None,
        stop_time: ::std::option::Option::None,
        day: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerCallabletimesetConfigChangeTimeSlot = &<DialerCallabletimesetConfigChangeTimeSlot as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerCallabletimesetConfigChangeTimeSlot",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startTime", "start_time", 0),
            ("stopTime", "stop_time", 0),
            ("day", "day", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.start_time, &E.stop_time, &E.day, &E.additional_properties],
    }
};

crate::runtime::model!(DialerCallabletimesetConfigChangeTimeSlot);

crate::runtime::setters!(DialerCallabletimesetConfigChangeTimeSlot {
    with_start_time: start_time: ::std::string::String,
    with_stop_time: stop_time: ::std::string::String,
    with_day: day: i64,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
