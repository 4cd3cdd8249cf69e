// @generated from the schema "DocumentationSearchCriteria"; changes made here are lost at the next generation

/// The schema `DocumentationSearchCriteria`.
#[repr(C)]
pub struct DocumentationSearchCriteria {
    /// `endValue`: `string`.
    #[doc(alias = "endValue")]
    pub end_value: ::std::option::Option<::std::string::String>,
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `startValue`: `string`.
    #[doc(alias = "startValue")]
    pub start_value: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `group`: `array of DocumentationSearchCriteria`.
    pub group: ::std::option::Option<
        ::std::vec::Vec<crate::DocumentationSearchCriteria>,
    >,
    /// `dateFormat`: `string`.
    #[doc(alias = "dateFormat")]
    pub date_format: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `fields`: `array of string`.
    pub fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentationSearchCriteria "DocumentationSearchCriteria" 9 {
    (
        end_value: ::std::string::String = "endValue" 0 with_end_value,
        values: ::std::vec::Vec<::std::string::String> = "values" 0 with_values,
        start_value: ::std::string::String = "startValue" 0 with_start_value,
        value: ::std::string::String = "value" 0 with_value,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        group: ::std::vec::Vec<crate::DocumentationSearchCriteria> = "group" 0 with_group,
        date_format: ::std::string::String = "dateFormat" 0 with_date_format,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        fields: ::std::vec::Vec<::std::string::String> = "fields" 0 with_fields,
    )
});

/// The property `operator` of `DocumentationSearchCriteria`. Known values: `AND`, `OR`, `NOT`.
#[non_exhaustive]
pub enum Operator {
    And,
    Or,
    Not,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
        (Self::Not, "NOT"),
    ];
}

/// The property `type` of `DocumentationSearchCriteria`. Known values: `EXACT`, `STARTS_WITH`, `CONTAINS`, `TERM`, `TERMS`, `MATCH_ALL`, `SIMPLE`, `QUERY_STRING`, `MULTI_MATCH`.
#[non_exhaustive]
pub enum Type {
    Exact,
    StartsWith,
    Contains,
    Term,
    Terms,
    MatchAll,
    Simple,
    QueryString,
    MultiMatch,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Exact, "EXACT"),
        (Self::StartsWith, "STARTS_WITH"),
        (Self::Contains, "CONTAINS"),
        (Self::Term, "TERM"),
        (Self::Terms, "TERMS"),
        (Self::MatchAll, "MATCH_ALL"),
        (Self::Simple, "SIMPLE"),
        (Self::QueryString, "QUERY_STRING"),
        (Self::MultiMatch, "MULTI_MATCH"),
    ];
}
