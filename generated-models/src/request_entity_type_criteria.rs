// @generated from the schema "RequestEntityTypeCriteria"; changes made here are lost at the next generation

/// The schema `RequestEntityTypeCriteria`.
#[repr(C)]
pub struct RequestEntityTypeCriteria {
    /// `key`: `string`, required.
    pub key: ::std::option::Option<::std::string::String>,
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `shouldIgnoreCase`: `boolean`.
    #[doc(alias = "shouldIgnoreCase")]
    pub should_ignore_case: ::std::option::Option<bool>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `entityType`: `string`, required.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<crate::runtime::Open<EntityType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RequestEntityTypeCriteria "RequestEntityTypeCriteria" 5 {
    (
        key: ::std::string::String = "key" 1 with_key,
        values: ::std::vec::Vec<::std::string::String> = "values" 1 with_values,
        should_ignore_case: bool = "shouldIgnoreCase" 0 with_should_ignore_case,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        entity_type: crate::runtime::Open<EntityType> = "entityType" 1 with_entity_type,
    )
});

/// The property `operator` of `RequestEntityTypeCriteria`. Known values: `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
#[non_exhaustive]
pub enum Operator {
    ContainsAll,
    ContainsAny,
    NotContainsAll,
    NotContainsAny,
    Equal,
    NotEqual,
    GreaterThan,
    GreaterThanOrEqual,
    LessThan,
    LessThanOrEqual,
    StartsWith,
    EndsWith,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ContainsAll, "containsAll"),
        (Self::ContainsAny, "containsAny"),
        (Self::NotContainsAll, "notContainsAll"),
        (Self::NotContainsAny, "notContainsAny"),
        (Self::Equal, "equal"),
        (Self::NotEqual, "notEqual"),
        (Self::GreaterThan, "greaterThan"),
        (Self::GreaterThanOrEqual, "greaterThanOrEqual"),
        (Self::LessThan, "lessThan"),
        (Self::LessThanOrEqual, "lessThanOrEqual"),
        (Self::StartsWith, "startsWith"),
        (Self::EndsWith, "endsWith"),
    ];
}

/// The property `entityType` of `RequestEntityTypeCriteria`. Known values: `visit`.
#[non_exhaustive]
pub enum EntityType {
    Visit,
}

crate::runtime::known!(EntityType);

impl crate::runtime::Enum for EntityType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Visit, "visit")];
}
