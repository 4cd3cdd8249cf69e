// @generated from the schema "ConversationSocialExpressionEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationSocialExpressionEventTopicJourneyContext`.
#[repr(C)]
pub struct ConversationSocialExpressionEventTopicJourneyContext {
    /// `customer`: `ConversationSocialExpressionEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationSocialExpressionEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<
            crate::ConversationSocialExpressionEventTopicJourneyCustomerSession,
        >,
    >,
    /// `triggeringAction`: `ConversationSocialExpressionEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationSocialExpressionEventTopicJourneyContext "ConversationSocialExpressionEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::ConversationSocialExpressionEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});
