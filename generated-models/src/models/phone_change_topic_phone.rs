// @generated from the schema "PhoneChangeTopicPhone"; changes made here are lost at the next generation

use crate::{PhoneChangeTopicPhoneStatus, PhoneChangeTopicUserAgentInfo};
use crate::runtime::Extra;

/// The schema `PhoneChangeTopicPhone`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PhoneChangeTopicPhone {
    /// `userAgentInfo`: `PhoneChangeTopicUserAgentInfo`.
    #[doc(alias = "userAgentInfo")]
    pub user_agent_info: Option<Box<PhoneChangeTopicUserAgentInfo>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `status`: `PhoneChangeTopicPhoneStatus`.
    pub status: Option<Box<PhoneChangeTopicPhoneStatus>>,
    /// `secondaryStatus`: `PhoneChangeTopicPhoneStatus`.
    #[doc(alias = "secondaryStatus")]
    pub secondary_status: Option<Box<PhoneChangeTopicPhoneStatus>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PhoneChangeTopicPhone "PhoneChangeTopicPhone" 4 {
    (
        user_agent_info: Box<PhoneChangeTopicUserAgentInfo> = "userAgentInfo" with_user_agent_info,
        id: String = "id" with_id,
        status: Box<PhoneChangeTopicPhoneStatus> = "status" with_status,
        secondary_status: Box<PhoneChangeTopicPhoneStatus> = "secondaryStatus" with_secondary_status,
    )
});
