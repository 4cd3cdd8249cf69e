// @generated from the schema "ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification"; changes made here are lost at the next generation

/// The schema `ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification`.
#[repr(C)]
pub struct ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification {
    /// `dataAvailabilityDate`: `string (date-time)`.
    #[doc(alias = "dataAvailabilityDate")]
    pub data_availability_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification "ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification" 1 {
    (
        data_availability_date: crate::runtime::DateTime = "dataAvailabilityDate" 0 with_data_availability_date,
    )
});
