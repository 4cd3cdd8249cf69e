// @generated from the schema "QueueConversationMessageEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationMessageEventTopicJourneyContext`.
#[repr(C)]
pub struct QueueConversationMessageEventTopicJourneyContext {
    /// `customer`: `QueueConversationMessageEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationMessageEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationMessageEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationMessageEventTopicJourneyCustomerSession,
        >,
    >,
    /// `triggeringAction`: `QueueConversationMessageEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationMessageEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationMessageEventTopicJourneyContext "QueueConversationMessageEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::QueueConversationMessageEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::QueueConversationMessageEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::QueueConversationMessageEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});
