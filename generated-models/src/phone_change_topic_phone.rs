// @generated from the schema "PhoneChangeTopicPhone"; changes made here are lost at the next generation

/// The schema `PhoneChangeTopicPhone`.
#[repr(C)]
pub struct PhoneChangeTopicPhone {
    /// `userAgentInfo`: `PhoneChangeTopicUserAgentInfo`.
    #[doc(alias = "userAgentInfo")]
    pub user_agent_info: ::std::option::Option<
        ::std::boxed::Box<crate::PhoneChangeTopicUserAgentInfo>,
    >,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `PhoneChangeTopicPhoneStatus`.
    pub status: ::std::option::Option<
        ::std::boxed::Box<crate::PhoneChangeTopicPhoneStatus>,
    >,
    /// `secondaryStatus`: `PhoneChangeTopicPhoneStatus`.
    #[doc(alias = "secondaryStatus")]
    pub secondary_status: ::std::option::Option<
        ::std::boxed::Box<crate::PhoneChangeTopicPhoneStatus>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PhoneChangeTopicPhone "PhoneChangeTopicPhone" 4 {
    (
        user_agent_info: ::std::boxed::Box<crate::PhoneChangeTopicUserAgentInfo> = "userAgentInfo" 0 with_user_agent_info,
        id: ::std::string::String = "id" 0 with_id,
        status: ::std::boxed::Box<crate::PhoneChangeTopicPhoneStatus> = "status" 0 with_status,
        secondary_status: ::std::boxed::Box<crate::PhoneChangeTopicPhoneStatus> = "secondaryStatus" 0 with_secondary_status,
    )
});
