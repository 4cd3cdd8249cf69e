// @generated from the schema "ConversationCallEventTopicFaxStatus"; changes made here are lost at the next generation

/// The schema `ConversationCallEventTopicFaxStatus`.
pub struct ConversationCallEventTopicFaxStatus {
    /// `direction`: `string`.
    pub direction: ::std::option::Option<::std::string::String>,
    /// `expectedPages`: `integer`.
    #[doc(alias = "expectedPages")]
    pub expected_pages: ::std::option::Option<i64>,
    /// `activePage`: `integer`.
    #[doc(alias = "activePage")]
    pub active_page: ::std::option::Option<i64>,
    /// `linesTransmitted`: `integer`.
    #[doc(alias = "linesTransmitted")]
    pub lines_transmitted: ::std::option::Option<i64>,
    /// `bytesTransmitted`: `integer`.
    #[doc(alias = "bytesTransmitted")]
    pub bytes_transmitted: ::std::option::Option<i64>,
    /// `dataRate`: `integer`.
    #[doc(alias = "dataRate")]
    pub data_rate: ::std::option::Option<i64>,
    /// `pageErrors`: `integer`.
    #[doc(alias = "pageErrors")]
    pub page_errors: ::std::option::Option<i64>,
    /// `lineErrors`: `integer`.
    #[doc(alias = "lineErrors")]
    pub line_errors: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationCallEventTopicFaxStatus {
    const EMPTY: Self = Self {
        direction: ::std::option::Option::None,
        expected_pages: ::std::option::Option::None,
        active_page: ::std::option::Option::None,
        lines_transmitted: ::std::option::Option::None,
        bytes_transmitted: ::std::option::Option::None,
        data_rate: ::std::option::Option::None,
        page_errors: ::std::option::Option::None,
        line_errors: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationCallEventTopicFaxStatus = &<ConversationCallEventTopicFaxStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationCallEventTopicFaxStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("direction", "direction", 0),
            ("expectedPages", "expected_pages", 0),
            ("activePage", "active_page", 0),
            ("linesTransmitted", "lines_transmitted", 0),
            ("bytesTransmitted", "bytes_transmitted", 0),
            ("dataRate", "data_rate", 0),
            ("pageErrors", "page_errors", 0),
            ("lineErrors", "line_errors", 0),
        ],
        fields: &[
            &E.direction,
            &E.expected_pages,
            &E.active_page,
            &E.lines_transmitted,
            &E.bytes_transmitted,
            &E.data_rate,
            &E.page_errors,
            &E.line_errors,
        ],
    }
};

crate::runtime::model!(ConversationCallEventTopicFaxStatus);

crate::runtime::setters!(ConversationCallEventTopicFaxStatus {
    with_direction: direction: ::std::string::String,
    with_expected_pages: expected_pages: i64,
    with_active_page: active_page: i64,
    with_lines_transmitted: lines_transmitted: i64,
    with_bytes_transmitted: bytes_transmitted: i64,
    with_data_rate: data_rate: i64,
    with_page_errors: page_errors: i64,
    with_line_errors: line_errors: i64,
});
