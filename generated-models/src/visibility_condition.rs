// @generated from the schema "VisibilityCondition"; changes made here are lost at the next generation

/// The schema `VisibilityCondition`.
#[repr(C)]
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

crate::runtime::model!(VisibilityCondition "VisibilityCondition" 2 {
    (
        combining_operation: crate::runtime::Open<CombiningOperation> = "combiningOperation" 0 with_combining_operation,
        predicates: ::std::vec::Vec<::serde_json::Value> = "predicates" 0 with_predicates,
    )
});

/// The property `combiningOperation` of `VisibilityCondition`. Known values: `AND`, `OR`.
#[non_exhaustive]
pub enum CombiningOperation {
    And,
    Or,
}

crate::runtime::known!(CombiningOperation);

impl crate::runtime::Enum for CombiningOperation {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
    ];
}
