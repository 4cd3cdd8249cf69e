// @generated from the schema "QueueConversationVideoEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicJourneyContext`.
#[repr(C)]
pub struct QueueConversationVideoEventTopicJourneyContext {
    /// `customer`: `QueueConversationVideoEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationVideoEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `QueueConversationVideoEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationVideoEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicJourneyContext "QueueConversationVideoEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::QueueConversationVideoEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::QueueConversationVideoEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::QueueConversationVideoEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});
