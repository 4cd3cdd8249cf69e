// @generated from the schema "EdgeAutoUpdateConfig"; changes made here are lost at the next generation

/// The schema `EdgeAutoUpdateConfig`.
pub struct EdgeAutoUpdateConfig {
    /// `timeZone`: `string`, required.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `rrule`: `string`, required.
    pub rrule: ::std::option::Option<::std::string::String>,
    /// `start`: `string (local-date-time)`, required.
    pub start: ::std::option::Option<crate::runtime::LocalDateTime>,
    /// `end`: `string (local-date-time)`, required.
    pub end: ::std::option::Option<crate::runtime::LocalDateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeAutoUpdateConfig {
    const EMPTY: Self = Self {
        time_zone: ::std::option::Option::None,
        rrule: ::std::option::Option::None,
        start: ::std::option::Option::None,
        end: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeAutoUpdateConfig = &<EdgeAutoUpdateConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeAutoUpdateConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("timeZone", "time_zone", 1),
            ("rrule", "rrule", 1),
            ("start", "start", 1),
            ("end", "end", 1),
        ],
        fields: &[&E.time_zone, &E.rrule, &E.start, &E.end],
    }
};

crate::runtime::model!(EdgeAutoUpdateConfig);

crate::runtime::setters!(EdgeAutoUpdateConfig {
    with_time_zone: time_zone: ::std::string::String,
    with_rrule: rrule: ::std::string::String,
    with_start: start: crate::runtime::LocalDateTime,
    with_end: end: crate::runtime::LocalDateTime,
});
