// @generated from the schema "QueueConversationCallEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationCallEventTopicJourneyContext`.
#[repr(C)]
pub struct QueueConversationCallEventTopicJourneyContext {
    /// `customer`: `QueueConversationCallEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationCallEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationCallEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCallEventTopicJourneyContext "QueueConversationCallEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::QueueConversationCallEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::QueueConversationCallEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::QueueConversationCallEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});
