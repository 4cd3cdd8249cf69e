// @generated from the schema "PatchEntityTypeCriteria"; changes made here are lost at the next generation

/// The schema `PatchEntityTypeCriteria`.
pub struct PatchEntityTypeCriteria {
    /// `key`: `string`.
    pub key: ::std::option::Option<::std::string::String>,
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `shouldIgnoreCase`: `boolean`.
    #[doc(alias = "shouldIgnoreCase")]
    pub should_ignore_case: ::std::option::Option<bool>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<crate::runtime::Open<EntityType>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchEntityTypeCriteria {
    const EMPTY: Self = Self {
        key: ::std::option::Option::None,
        values: ::std::option::Option::None,
        should_ignore_case: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        entity_type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchEntityTypeCriteria = &<PatchEntityTypeCriteria as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchEntityTypeCriteria",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("key", "key", 0),
            ("values", "values", 0),
            ("shouldIgnoreCase", "should_ignore_case", 0),
            ("operator", "operator", 0),
            ("entityType", "entity_type", 0),
        ],
        fields: &[&E.key, &E.values, &E.should_ignore_case, &E.operator, &E.entity_type],
    }
};

crate::runtime::model!(PatchEntityTypeCriteria);

crate::runtime::setters!(PatchEntityTypeCriteria {
    with_key: key: ::std::string::String,
    with_values: values: ::std::vec::Vec<::std::string::String>,
    with_should_ignore_case: should_ignore_case: bool,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_entity_type: entity_type: crate::runtime::Open<EntityType>,
});

/// The property `operator` of `PatchEntityTypeCriteria`. Known values: `containsAll`, `containsAny`, `notContainsAll`, `notContainsAny`, `equal`, `notEqual`, `greaterThan`, `greaterThanOrEqual`, `lessThan`, `lessThanOrEqual`, `startsWith`, `endsWith`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// The property `entityType` of `PatchEntityTypeCriteria`. Known values: `visit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EntityType {
    Visit,
}

impl crate::runtime::Enum for EntityType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Visit, "visit")];
}
