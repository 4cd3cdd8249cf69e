// @generated from the schema "FaxStatus"; changes made here are lost at the next generation

/// The schema `FaxStatus`.
#[repr(C)]
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

crate::runtime::model!(FaxStatus "FaxStatus" 8 {
    (
        direction: ::std::string::String = "direction" 0 with_direction,
        expected_pages: i64 = "expectedPages" 0 with_expected_pages,
        active_page: i64 = "activePage" 0 with_active_page,
        lines_transmitted: i64 = "linesTransmitted" 0 with_lines_transmitted,
        bytes_transmitted: i64 = "bytesTransmitted" 0 with_bytes_transmitted,
        baud_rate: i64 = "baudRate" 0 with_baud_rate,
        page_errors: i64 = "pageErrors" 0 with_page_errors,
        line_errors: i64 = "lineErrors" 0 with_line_errors,
    )
});
