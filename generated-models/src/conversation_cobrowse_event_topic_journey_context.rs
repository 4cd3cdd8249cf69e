// @generated from the schema "ConversationCobrowseEventTopicJourneyContext"; changes made here are lost at the next generation

/// The schema `ConversationCobrowseEventTopicJourneyContext`.
#[repr(C)]
pub struct ConversationCobrowseEventTopicJourneyContext {
    /// `customer`: `ConversationCobrowseEventTopicJourneyCustomer`.
    pub customer: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCobrowseEventTopicJourneyCustomer>,
    >,
    /// `customerSession`: `ConversationCobrowseEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCobrowseEventTopicJourneyCustomerSession>,
    >,
    /// `triggeringAction`: `ConversationCobrowseEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationCobrowseEventTopicJourneyAction>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCobrowseEventTopicJourneyContext "ConversationCobrowseEventTopicJourneyContext" 3 {
    (
        customer: ::std::boxed::Box<crate::ConversationCobrowseEventTopicJourneyCustomer> = "customer" 0 with_customer,
        customer_session: ::std::boxed::Box<crate::ConversationCobrowseEventTopicJourneyCustomerSession> = "customerSession" 0 with_customer_session,
        triggering_action: ::std::boxed::Box<crate::ConversationCobrowseEventTopicJourneyAction> = "triggeringAction" 0 with_triggering_action,
    )
});
