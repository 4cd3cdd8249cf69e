// @generated from the schema "QueueConversationScreenShareEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationScreenShareEventTopicJourneyContext`.
#[repr(C)]
pub struct QueueConversationScreenShareEventTopicJourneyContext {
    /// `customer`: `QueueConversationScreenShareEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationScreenShareEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationScreenShareEventTopicJourneyCustomerSession,
        >,
    >,
    /// `triggeringAction`: `QueueConversationScreenShareEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationScreenShareEventTopicJourneyContext "QueueConversationScreenShareEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::QueueConversationScreenShareEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});
