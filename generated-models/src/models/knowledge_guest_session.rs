// @generated from the schema "KnowledgeGuestSession"; changes made here are lost at the next generation

use crate::{KnowledgeGuestSessionApp, KnowledgeGuestSessionContext};
use crate::runtime::Extra;

/// The schema `KnowledgeGuestSession`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KnowledgeGuestSession {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `app`: `KnowledgeGuestSessionApp`, required.
    pub app: Option<Box<KnowledgeGuestSessionApp>>,
    /// `customerId`: `string`, required.
    #[doc(alias = "customerId")]
    pub customer_id: Option<String>,
    /// `pageUrl`: `string`.
    #[doc(alias = "pageUrl")]
    pub page_url: Option<String>,
    /// `contexts`: `array of KnowledgeGuestSessionContext`.
    pub contexts: Option<Vec<KnowledgeGuestSessionContext>>,
    /// `journeySessionId`: `string`.
    #[doc(alias = "journeySessionId")]
    pub journey_session_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KnowledgeGuestSession "KnowledgeGuestSession" 6 {
    (
        id: String = "id" with_id read_only,
        app: Box<KnowledgeGuestSessionApp> = "app" with_app required,
        customer_id: String = "customerId" with_customer_id required,
        page_url: String = "pageUrl" with_page_url,
        contexts: Vec<KnowledgeGuestSessionContext> = "contexts" with_contexts,
        journey_session_id: String = "journeySessionId" with_journey_session_id,
    )
});
