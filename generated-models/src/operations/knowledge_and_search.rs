// @generated from the whole document; changes made here are lost at the next generation

use crate::{KnowledgeSearchRequest, KnowledgeSearchResponse};

crate::runtime::request::operation! {
    #[deprecated]
    PostKnowledgeKnowledgebaseSearch "POST" "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/search" "/knowledgeBaseId =application/json >application/json"
    (knowledge_base_id: &str = text) -> KnowledgeSearchResponse {
        1 body: &KnowledgeSearchRequest = json;
    }
}
