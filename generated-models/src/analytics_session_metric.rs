// @generated from the schema "AnalyticsSessionMetric"; changes made here are lost at the next generation

/// The schema `AnalyticsSessionMetric`.
pub struct AnalyticsSessionMetric {
    /// `emitDate`: `string (date-time)`.
    #[doc(alias = "emitDate")]
    pub emit_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `value`: `integer (int64)`.
    pub value: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsSessionMetric {
    const EMPTY: Self = Self {
        emit_date: ::std::option::Option::None,
        name: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsSessionMetric = &<AnalyticsSessionMetric as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsSessionMetric",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("emitDate", "emit_date", 0),
            ("name", "name", 0),
            ("value", "value", 0),
        ],
        fields: &[&E.emit_date, &E.name, &E.value],
    }
};

crate::runtime::model!(AnalyticsSessionMetric);

crate::runtime::setters!(AnalyticsSessionMetric {
    with_emit_date: emit_date: crate::runtime::DateTime,
    with_name: name: ::std::string::String,
    with_value: value: i64,
});
