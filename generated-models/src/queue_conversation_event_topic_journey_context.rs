// @generated from the schema "QueueConversationEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationEventTopicJourneyContext`.
#[repr(C)]
pub struct QueueConversationEventTopicJourneyContext {
    /// `customer`: `QueueConversationEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationEventTopicJourneyContext "QueueConversationEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::QueueConversationEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::QueueConversationEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::QueueConversationEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});
