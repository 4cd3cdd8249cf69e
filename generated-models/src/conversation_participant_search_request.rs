// @generated from the schema "ConversationParticipantSearchRequest"; changes made here are lost at the next generation

/// The schema `ConversationParticipantSearchRequest`.
#[repr(C)]
pub struct ConversationParticipantSearchRequest {
    /// `sortOrder`: `string`.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: ::std::option::Option<::std::string::String>,
    /// `sort`: `array of SearchSort`.
    pub sort: ::std::option::Option<::std::vec::Vec<crate::SearchSort>>,
    /// `returnFields`: `array of string`.
    #[doc(alias = "returnFields")]
    pub return_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `query`: `array of ConversationParticipantSearchCriteria`.
    pub query: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationParticipantSearchCriteria>,
    >,
    /// `cursor`: `string`.
    pub cursor: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationParticipantSearchRequest "ConversationParticipantSearchRequest" 6 {
    (
        sort_order: crate::runtime::Open<SortOrder> = "sortOrder" 0 with_sort_order,
        sort_by: ::std::string::String = "sortBy" 0 with_sort_by,
        sort: ::std::vec::Vec<crate::SearchSort> = "sort" 0 with_sort,
        return_fields: ::std::vec::Vec<::std::string::String> = "returnFields" 0 with_return_fields,
        query: ::std::vec::Vec<crate::ConversationParticipantSearchCriteria> = "query" 0 with_query,
        cursor: ::std::string::String = "cursor" 0 with_cursor,
    )
});

/// The property `sortOrder` of `ConversationParticipantSearchRequest`. Known values: `ASC`, `DESC`, `SCORE`.
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
    Score,
}

crate::runtime::known!(SortOrder);

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
        (Self::Score, "SCORE"),
    ];
}
