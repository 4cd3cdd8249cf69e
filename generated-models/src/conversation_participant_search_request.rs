// @generated from the schema "ConversationParticipantSearchRequest"; changes made here are lost at the next generation

/// The schema `ConversationParticipantSearchRequest`.
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

impl crate::runtime::Model for ConversationParticipantSearchRequest {
    const EMPTY: Self = Self {
        sort_order: ::std::option::Option::None,
        sort_by: ::std::option::Option::None,
        sort: ::std::option::Option::None,
        return_fields: ::std::option::Option::None,
        query: ::std::option::Option::None,
        cursor: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationParticipantSearchRequest = &<ConversationParticipantSearchRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationParticipantSearchRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sortOrder", "sort_order", 0),
            ("sortBy", "sort_by", 0),
            ("sort", "sort", 0),
            ("returnFields", "return_fields", 0),
            ("query", "query", 0),
            ("cursor", "cursor", 0),
        ],
        fields: &[
            &E.sort_order,
            &E.sort_by,
            &E.sort,
            &E.return_fields,
            &E.query,
            &E.cursor,
        ],
    }
};

crate::runtime::model!(ConversationParticipantSearchRequest);

crate::runtime::setters!(ConversationParticipantSearchRequest {
    with_sort_order: sort_order: crate::runtime::Open<SortOrder>,
    with_sort_by: sort_by: ::std::string::String,
    with_sort: sort: ::std::vec::Vec<crate::SearchSort>,
    with_return_fields: return_fields: ::std::vec::Vec<::std::string::String>,
    with_query: query: ::std::vec::Vec<crate::ConversationParticipantSearchCriteria>,
    with_cursor: cursor: ::std::string::String,
});

/// The property `sortOrder` of `ConversationParticipantSearchRequest`. Known values: `ASC`, `DESC`, `SCORE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
    Score,
}

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
        (Self::Score, "SCORE"),
    ];
}
