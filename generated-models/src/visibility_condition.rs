// @generated from the schema "VisibilityCondition"; changes made here are lost at the next generation

/// The schema `VisibilityCondition`.
pub struct VisibilityCondition {
    /// `combiningOperation`: `string`.
    #[doc(alias = "combiningOperation")]
    pub combining_operation: ::std::option::Option<
        crate::runtime::Open<CombiningOperation>,
    >,
    /// `predicates`: `array of object`.
    pub predicates: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for VisibilityCondition {
    const EMPTY: Self = Self {
        combining_operation: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VisibilityCondition = &<VisibilityCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VisibilityCondition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("combiningOperation", "combining_operation", 0),
            ("predicates", "predicates", 0),
        ],
        fields: &[&E.combining_operation, &E.predicates],
    }
};

crate::runtime::model!(VisibilityCondition);

crate::runtime::setters!(VisibilityCondition {
    with_combining_operation: combining_operation: crate::runtime::Open<CombiningOperation>,
    with_predicates: predicates: ::std::vec::Vec<::serde_json::Value>,
});

/// The property `combiningOperation` of `VisibilityCondition`. Known values: `AND`, `OR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CombiningOperation {
    And,
    Or,
}

impl crate::runtime::Enum for CombiningOperation {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
    ];
}
