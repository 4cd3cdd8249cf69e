// @generated from the schema "ResultCounters"; changes made here are lost at the next generation

/// The schema `ResultCounters`.
pub struct ResultCounters {
    /// `success`: `integer (int32)`.
    pub success: ::std::option::Option<i32>,
    /// `failure`: `integer (int32)`.
    pub failure: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ResultCounters {
    const EMPTY: Self = Self {
        success: ::std::option::Option::None,
        failure: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ResultCounters = &<ResultCounters as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ResultCounters",
        empty: E,
        extra: &E.extra,
        properties: &[("success", "success", 0), ("failure", "failure", 0)],
        fields: &[&E.success, &E.failure],
    }
};

crate::runtime::model!(ResultCounters);

crate::runtime::setters!(ResultCounters {
    with_success: success: i32,
    with_failure: failure: i32,
});
