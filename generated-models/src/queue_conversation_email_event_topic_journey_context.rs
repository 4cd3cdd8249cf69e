// @generated from the schema "QueueConversationEmailEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationEmailEventTopicJourneyContext`.
#[repr(C)]
pub struct QueueConversationEmailEventTopicJourneyContext {
    /// `customer`: `QueueConversationEmailEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEmailEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationEmailEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEmailEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationEmailEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEmailEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEmailEventTopicJourneyContext "QueueConversationEmailEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::QueueConversationEmailEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::QueueConversationEmailEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::QueueConversationEmailEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});
