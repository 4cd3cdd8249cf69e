// @generated from the schema "ScheduleInterval"; changes made here are lost at the next generation

/// The schema `ScheduleInterval`.
pub struct ScheduleInterval {
    /// `start`: `string`, required.
    pub start: ::std::option::Option<::std::string::String>,
    /// `end`: `string`, required.
    pub end: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScheduleInterval {
    const EMPTY: Self = Self {
        start: ::std::option::Option::None,
        end: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScheduleInterval = &<ScheduleInterval as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScheduleInterval",
        empty: E,
        extra: &E.extra,
        properties: &[("start", "start", 1), ("end", "end", 1)],
        fields: &[&E.start, &E.end],
    }
};

crate::runtime::model!(ScheduleInterval);

crate::runtime::setters!(ScheduleInterval {
    with_start: start: ::std::string::String,
    with_end: end: ::std::string::String,
});
