// @generated from the schema "WeekScheduleListResponse"; changes made here are lost at the next generation

/// The schema `WeekScheduleListResponse`.
#[repr(C)]
pub struct WeekScheduleListResponse {
    /// `entities`: `array of WeekScheduleListItemResponse`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::WeekScheduleListItemResponse>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WeekScheduleListResponse "WeekScheduleListResponse" 1 {
    (
        entities: ::std::vec::Vec<crate::WeekScheduleListItemResponse> = "entities" 0 with_entities,
    )
});
