// @generated from the schema "CallRecord"; changes made here are lost at the next generation

/// The schema `CallRecord`.
pub struct CallRecord {
    /// `lastAttempt`: `string (date-time)`, read-only.
    #[doc(alias = "lastAttempt")]
    pub last_attempt: ::std::option::Option<crate::runtime::DateTime>,
    /// `lastResult`: `string`, read-only.
    #[doc(alias = "lastResult")]
    pub last_result: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallRecord {
    const EMPTY: Self = Self {
        last_attempt: ::std::option::Option::None,
        last_result: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallRecord = &<CallRecord as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallRecord",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("lastAttempt", "last_attempt", 2),
            ("lastResult", "last_result", 2),
        ],
        fields: &[&E.last_attempt, &E.last_result],
    }
};

crate::runtime::model!(CallRecord);

crate::runtime::setters!(CallRecord {
    with_last_attempt: last_attempt: crate::runtime::DateTime,
    with_last_result: last_result: ::std::string::String,
});
