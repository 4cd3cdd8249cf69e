// @generated from the schema "QueueConversationChatEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationChatEventTopicJourneyContext`.
#[repr(C)]
pub struct QueueConversationChatEventTopicJourneyContext {
    /// `customer`: `QueueConversationChatEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationChatEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationChatEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationChatEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationChatEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationChatEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationChatEventTopicJourneyContext "QueueConversationChatEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::QueueConversationChatEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::QueueConversationChatEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::QueueConversationChatEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});
