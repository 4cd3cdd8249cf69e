// @generated from the schema "TranscriptConversationDetailSearchCriteria"; changes made here are lost at the next generation

/// The schema `TranscriptConversationDetailSearchCriteria`.
#[repr(C)]
pub struct TranscriptConversationDetailSearchCriteria {
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
    /// `group`: `array of TranscriptConversationDetailSearchCriteria`.
    pub group: ::std::option::Option<
        ::std::vec::Vec<crate::TranscriptConversationDetailSearchCriteria>,
    >,
    /// `dateFormat`: `string`.
    #[doc(alias = "dateFormat")]
    pub date_format: ::std::option::Option<::std::string::String>,
    /// `fields`: `array of string`.
    pub fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TranscriptConversationDetailSearchCriteria "TranscriptConversationDetailSearchCriteria" 9 {
    (
        end_value: ::std::string::String = "endValue" 0 with_end_value,
        values: ::std::vec::Vec<::std::string::String> = "values" 0 with_values,
        start_value: ::std::string::String = "startValue" 0 with_start_value,
        value: ::std::string::String = "value" 0 with_value,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        group: ::std::vec::Vec<crate::TranscriptConversationDetailSearchCriteria> = "group" 0 with_group,
        date_format: ::std::string::String = "dateFormat" 0 with_date_format,
        fields: ::std::vec::Vec<::std::string::String> = "fields" 0 with_fields,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
    )
});

/// The property `operator` of `TranscriptConversationDetailSearchCriteria`. Known values: `AND`, `OR`, `NOT`.
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

/// The property `type` of `TranscriptConversationDetailSearchCriteria`. Known values: `EXACT`, `EXACT_PHRASE`, `PHRASE`, `DATE_RANGE`.
#[non_exhaustive]
pub enum Type {
    Exact,
    ExactPhrase,
    Phrase,
    DateRange,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Exact, "EXACT"),
        (Self::ExactPhrase, "EXACT_PHRASE"),
        (Self::Phrase, "PHRASE"),
        (Self::DateRange, "DATE_RANGE"),
    ];
}
