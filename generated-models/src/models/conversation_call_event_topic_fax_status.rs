// @generated from the schema "ConversationCallEventTopicFaxStatus"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ConversationCallEventTopicFaxStatus`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationCallEventTopicFaxStatus {
    /// `direction`: `string`.
    pub direction: Option<String>,
    /// `expectedPages`: `integer`.
    #[doc(alias = "expectedPages")]
    pub expected_pages: Option<i64>,
    /// `activePage`: `integer`.
    #[doc(alias = "activePage")]
    pub active_page: Option<i64>,
    /// `linesTransmitted`: `integer`.
    #[doc(alias = "linesTransmitted")]
    pub lines_transmitted: Option<i64>,
    /// `bytesTransmitted`: `integer`.
    #[doc(alias = "bytesTransmitted")]
    pub bytes_transmitted: Option<i64>,
    /// `dataRate`: `integer`.
    #[doc(alias = "dataRate")]
    pub data_rate: Option<i64>,
    /// `pageErrors`: `integer`.
    #[doc(alias = "pageErrors")]
    pub page_errors: Option<i64>,
    /// `lineErrors`: `integer`.
    #[doc(alias = "lineErrors")]
    pub line_errors: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationCallEventTopicFaxStatus "ConversationCallEventTopicFaxStatus" 8 {
    (
        direction: String = "direction" with_direction,
        expected_pages: i64 = "expectedPages" with_expected_pages,
        active_page: i64 = "activePage" with_active_page,
        lines_transmitted: i64 = "linesTransmitted" with_lines_transmitted,
        bytes_transmitted: i64 = "bytesTransmitted" with_bytes_transmitted,
        data_rate: i64 = "dataRate" with_data_rate,
        page_errors: i64 = "pageErrors" with_page_errors,
        line_errors: i64 = "lineErrors" with_line_errors,
    )
});
