// @generated from the schema "UserConversationsEventMediaSummary"; changes made here are lost at the next generation

/// The schema `UserConversationsEventMediaSummary`.
pub struct UserConversationsEventMediaSummary {
    /// `contactCenter`: `UserConversationsEventMediaSummaryDetail`.
    #[doc(alias = "contactCenter")]
    pub contact_center: ::std::option::Option<
        ::std::boxed::Box<crate::UserConversationsEventMediaSummaryDetail>,
    >,
    /// `enterprise`: `UserConversationsEventMediaSummaryDetail`.
    pub enterprise: ::std::option::Option<
        ::std::boxed::Box<crate::UserConversationsEventMediaSummaryDetail>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserConversationsEventMediaSummary {
    const EMPTY: Self = Self {
        contact_center: ::std::option::Option::None,
        enterprise: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserConversationsEventMediaSummary = &<UserConversationsEventMediaSummary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserConversationsEventMediaSummary",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("contactCenter", "contact_center", 0),
            ("enterprise", "enterprise", 0),
        ],
        fields: &[&E.contact_center, &E.enterprise],
    }
};

crate::runtime::model!(UserConversationsEventMediaSummary);

crate::runtime::setters!(UserConversationsEventMediaSummary {
    with_contact_center: contact_center: ::std::boxed::Box<crate::UserConversationsEventMediaSummaryDetail>,
    with_enterprise: enterprise: ::std::boxed::Box<crate::UserConversationsEventMediaSummaryDetail>,
});
