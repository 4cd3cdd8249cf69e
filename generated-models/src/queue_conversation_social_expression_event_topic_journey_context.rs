// @generated from the schema "QueueConversationSocialExpressionEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `QueueConversationSocialExpressionEventTopicJourneyContext`.
#[repr(C)]
pub struct QueueConversationSocialExpressionEventTopicJourneyContext {
    /// `customer`: `QueueConversationSocialExpressionEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationSocialExpressionEventTopicJourneyCustomer,
        >,
    >,
    /// `customerSession`: `QueueConversationSocialExpressionEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationSocialExpressionEventTopicJourneyCustomerSession,
        >,
    >,
    /// `triggeringAction`: `QueueConversationSocialExpressionEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<
            crate::QueueConversationSocialExpressionEventTopicJourneyAction,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationSocialExpressionEventTopicJourneyContext "QueueConversationSocialExpressionEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::QueueConversationSocialExpressionEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});
