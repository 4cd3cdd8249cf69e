// @generated from the schema "ConversationChatEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationChatEventTopicJourneyContext`.
#[repr(C)]
pub struct ConversationChatEventTopicJourneyContext {
    /// `customer`: `ConversationChatEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationChatEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationChatEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationChatEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationChatEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationChatEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationChatEventTopicJourneyContext "ConversationChatEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::ConversationChatEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::ConversationChatEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::ConversationChatEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});
