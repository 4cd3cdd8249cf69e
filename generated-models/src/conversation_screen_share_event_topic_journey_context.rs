// @generated from the schema "ConversationScreenShareEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationScreenShareEventTopicJourneyContext`.
#[repr(C)]
pub struct ConversationScreenShareEventTopicJourneyContext {
    /// `customer`: `ConversationScreenShareEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationScreenShareEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationScreenShareEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationScreenShareEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationScreenShareEventTopicJourneyContext "ConversationScreenShareEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::ConversationScreenShareEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::ConversationScreenShareEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::ConversationScreenShareEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});
