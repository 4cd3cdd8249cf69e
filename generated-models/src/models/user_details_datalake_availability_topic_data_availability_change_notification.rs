// @generated from the schema "UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification {
    /// `dataAvailabilityDate`: `string (date-time)`.
    #[doc(alias = "dataAvailabilityDate")]
    pub data_availability_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification "UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification" 1 {
    (
        data_availability_date: DateTime = "dataAvailabilityDate" with_data_availability_date,
    )
});
