// @generated from the schema "ConversationChatEventTopicJourneyContext"; changes made here are lost at the next generation

use crate::{
    ConversationChatEventTopicJourneyAction, ConversationChatEventTopicJourneyCustomer,
    ConversationChatEventTopicJourneyCustomerSession,
};
use crate::runtime::Extra;

/// The schema `ConversationChatEventTopicJourneyContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationChatEventTopicJourneyContext {
    /// `customer`: `ConversationChatEventTopicJourneyCustomer`.
    pub customer: Option<Box<ConversationChatEventTopicJourneyCustomer>>,
    /// `customerSession`: `ConversationChatEventTopicJourneyCustomerSession`.
    #[doc(alias = "customerSession")]
    pub customer_session: Option<Box<ConversationChatEventTopicJourneyCustomerSession>>,
    /// `triggeringAction`: `ConversationChatEventTopicJourneyAction`.
    #[doc(alias = "triggeringAction")]
    pub triggering_action: Option<Box<ConversationChatEventTopicJourneyAction>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationChatEventTopicJourneyContext "ConversationChatEventTopicJourneyContext" 3 {
    (
        customer: Box<ConversationChatEventTopicJourneyCustomer> = "customer" with_customer,
        customer_session: Box<ConversationChatEventTopicJourneyCustomerSession> = "customerSession" with_customer_session,
        triggering_action: Box<ConversationChatEventTopicJourneyAction> = "triggeringAction" with_triggering_action,
    )
});
