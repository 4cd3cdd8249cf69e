// @generated from the schema "FaxStatus"; changes made here are lost at the next generation

/// The schema `FaxStatus`.
pub struct FaxStatus {
    /// `direction`: `string`.
    pub direction: ::std::option::Option<::std::string::String>,
    /// `expectedPages`: `integer (int64)`.
    #[doc(alias = "expectedPages")]
    pub expected_pages: ::std::option::Option<i64>,
    /// `activePage`: `integer (int64)`.
    #[doc(alias = "activePage")]
    pub active_page: ::std::option::Option<i64>,
    /// `linesTransmitted`: `integer (int64)`.
    #[doc(alias = "linesTransmitted")]
    pub lines_transmitted: ::std::option::Option<i64>,
    /// `bytesTransmitted`: `integer (int64)`.
    #[doc(alias = "bytesTransmitted")]
    pub bytes_transmitted: ::std::option::Option<i64>,
    /// `baudRate`: `integer (int64)`.
    #[doc(alias = "baudRate")]
    pub baud_rate: ::std::option::Option<i64>,
    /// `pageErrors`: `integer (int64)`.
    #[doc(alias = "pageErrors")]
    pub page_errors: ::std::option::Option<i64>,
    /// `lineErrors`: `integer (int64)`.
    #[doc(alias = "lineErrors")]
    pub line_errors: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FaxStatus {
    const EMPTY: Self = Self {
        direction: ::std::option::Option::None,
        expected_pages: ::std::option::Option::None,
        active_page: ::std::option::Option::None,
        lines_transmitted: ::std::option::Option::None,
        bytes_transmitted: ::std::option::Option::None,
        baud_rate: ::std::option::Option::None,
        page_errors: ::std::option::Option::None,
        line_errors: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FaxStatus = &<FaxStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FaxStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("direction", "direction", 0),
            ("expectedPages", "expected_pages", 0),
            ("activePage", "active_page", 0),
            ("linesTransmitted", "lines_transmitted", 0),
            ("bytesTransmitted", "bytes_transmitted", 0),
            ("baudRate", "baud_rate", 0),
            ("pageErrors", "page_errors", 0),
            ("lineErrors", "line_errors", 0),
        ],
        fields: &[
            &E.direction,
            &E.expected_pages,
            &E.active_page,
            &E.lines_transmitted,
            &E.bytes_transmitted,
            &E.baud_rate,
            &E.page_errors,
            &E.line_errors,
        ],
    }
};

crate::runtime::model!(FaxStatus);

crate::runtime::setters!(FaxStatus {
    with_direction: direction: ::std::string::String,
    with_expected_pages: expected_pages: i64,
    with_active_page: active_page: i64,
    with_lines_transmitted: lines_transmitted: i64,
    with_bytes_transmitted: bytes_transmitted: i64,
    with_baud_rate: baud_rate: i64,
    with_page_errors: page_errors: i64,
    with_line_errors: line_errors: i64,
});
