// @generated from the schema "PhoneChangeTopicPhone"; changes made here are lost at the next generation

/// The schema `PhoneChangeTopicPhone`.
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

impl crate::runtime::Model for PhoneChangeTopicPhone {
    const EMPTY: Self = Self {
        user_agent_info: ::std::option::Option::None,
        id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        secondary_status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PhoneChangeTopicPhone = &<PhoneChangeTopicPhone as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PhoneChangeTopicPhone",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("userAgentInfo", "user_agent_info", 0),
            ("id", "id", 0),
            ("status", "status", 0),
            ("secondaryStatus", "secondary_status", 0),
        ],
        fields: &[&E.user_agent_info, &E.id, &E.status, &E.secondary_status],
    }
};

crate::runtime::model!(PhoneChangeTopicPhone);

crate::runtime::setters!(PhoneChangeTopicPhone {
    with_user_agent_info: user_agent_info: ::std::boxed::Box<crate::PhoneChangeTopicUserAgentInfo>,
    with_id: id: ::std::string::String,
    with_status: status: ::std::boxed::Box<crate::PhoneChangeTopicPhoneStatus>,
    with_secondary_status: secondary_status: ::std::boxed::Box<crate::PhoneChangeTopicPhoneStatus>,
});
