// @generated from the schema "QueueConversationCallbackEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationCallbackEventTopicJourneyContext`.
#[repr(C)]
pub struct QueueConversationCallbackEventTopicJourneyContext {
    /// `customer`: `QueueConversationCallbackEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallbackEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationCallbackEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationCallbackEventTopicJourneyCustomerSession,
        >,
    >,
    /// `triggeringAction`: `QueueConversationCallbackEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCallbackEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCallbackEventTopicJourneyContext "QueueConversationCallbackEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::QueueConversationCallbackEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::QueueConversationCallbackEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::QueueConversationCallbackEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});
