// @generated from the schema "QueueConversationCobrowseEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationCobrowseEventTopicJourneyContext`.
#[repr(C)]
pub struct QueueConversationCobrowseEventTopicJourneyContext {
    /// `customer`: `QueueConversationCobrowseEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `QueueConversationCobrowseEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationCobrowseEventTopicJourneyCustomerSession,
        >,
    >,
    /// `triggeringAction`: `QueueConversationCobrowseEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCobrowseEventTopicJourneyContext "QueueConversationCobrowseEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::QueueConversationCobrowseEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});
